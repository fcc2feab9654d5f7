/** Finds the packs of a repository's object store, those of stores that it borrows from included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPack, type Pack } from './pack.ts';

/** Stores may borrow from one another in a circle; git itself follows five. */
const MOST_STORES = 16;

/**
 * The packs that can be read. What is wrong with others is not told: who looks for an object in vain has to ask git.
 * `objects` is the store's folder, `idLength` the length of ids in bytes.
 */
export function findPacks(objects: string, idLength: number): readonly Pack[] {
  const stores = [resolve(objects)];
  for (let index = 0; index < stores.length && stores.length < MOST_STORES; index++) {
    for (const other of alternatesOf(stores[index] ?? '')) if (!stores.includes(other)) stores.push(other);
  }
  return stores.flatMap((store) => packsIn(join(store, 'pack'), idLength));
}

/** The stores that a store borrows from: one path a line, relative to it or absolute. */
function alternatesOf(store: string): readonly string[] {
  const lines = orNothing(() => readFileSync(join(store, 'info', 'alternates'), 'utf8').split('\n'), []);
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => resolve(store, line));
}

function packsIn(folder: string, idLength: number): readonly Pack[] {
  const names = orNothing(() => readdirSync(folder), []).filter((name) => name.endsWith('.idx'));
  return names.sort().flatMap((name) => {
    const pack = orNothing(() => readPack(join(folder, name), idLength), undefined);
    return pack === undefined ? [] : [pack];
  });
}

/** What is read, or `nothing` where the file system has no such file or does not let us see it. */
function orNothing<T>(read: () => T, nothing: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return nothing;
    throw error;
  }
}
