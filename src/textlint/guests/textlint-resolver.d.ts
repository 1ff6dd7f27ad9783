/** The package ships no declarations: this is the part of it that we use. */
declare module '@textlint/resolver' {
  export function registerResolveHook(hook: (name: string) => { readonly url: string } | undefined): void
}
