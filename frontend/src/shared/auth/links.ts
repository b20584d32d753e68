/** Leads through the bank's sign-in page and back to where the reader was. */
export const signInLink = (to: string) => `/auth/login?to=${encodeURIComponent(to)}`;

export const SIGN_OUT_LINK = '/auth/logout';
