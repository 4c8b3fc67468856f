/** The name of the port between panel and page, and the only one that a page answers to. */
export const TERMS_PORT = 'certlight-terms'
