import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Generated files that have no source any more are removed when the others are written anew. */
const updates = process.argv.some((word) => /^(?:-u|--update)/.test(word));

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { UPDATES_SNAPSHOTS: updates ? 'yes' : 'no' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});

export default config;
