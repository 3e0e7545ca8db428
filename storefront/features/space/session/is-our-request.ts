/** Whether a page of this shop asks, as far as the browser tells. */
export function isOurRequest(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site")
  const origin = headers.get("origin")
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  return (
    (site === null || site === "same-origin") &&
    origin !== null &&
    URL.canParse(origin) &&
    new URL(origin).host === host
  )
}
