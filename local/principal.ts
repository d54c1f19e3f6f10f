/**
 * On whose behalf a call reaches Jira: a person (a page, or `asUser()`), the app itself (`asApp()`), or nobody.
 * The local platform decides it, never the handler.
 */
export type Principal =
  | { readonly kind: 'user'; readonly accountId: string }
  | { readonly kind: 'app' }
  | { readonly kind: 'anonymous' };

/** Answers a call to Jira made by a handler or a page; implemented by the stand-in (or, later, a real site). */
export type ProductFetch = (request: Request, principal: Principal) => Promise<Response>;
