/** The nonce of this answer; the gateway puts it into index.html and into the Content-Security-Policy. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce || undefined;

/**
 * Gives the nonce to every style element that code adds while running. antd does so for its own styles, but not for the small
 * ones that measure scroll bars and hold the page still behind a dialog, which the policy would refuse.
 */
export function signNewStyles(): void {
  if (!nonce) return;
  const create = document.createElement.bind(document) as typeof document.createElement;
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
