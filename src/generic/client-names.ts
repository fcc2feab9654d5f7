/** Names of variables that a front-end build copies into the browser. */

/** What a build tool requires of the names of variables that it copies into the page, by the tool. */
export const CLIENT_PREFIXES: readonly (readonly [prefix: string, tool: string])[] = [
  ['NEXT_PUBLIC_', 'Next.js'],
  ['VITE_', 'Vite'],
  ['REACT_APP_', 'Create React App'],
  ['GATSBY_', 'Gatsby'],
  ['EXPO_PUBLIC_', 'Expo'],
  ['NUXT_PUBLIC_', 'Nuxt'],
  ['VUE_APP_', 'Vue CLI'],
  ['STORYBOOK_', 'Storybook'],
];

/** The tool that copies a variable of such a name into the page. */
export function toolExposing(name: string): string | undefined {
  return CLIENT_PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1];
}
