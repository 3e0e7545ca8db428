import { cacheLife } from "next/cache"

/** The month it is in Morocco, 1 to 12; asked again every hour. */
export async function getCurrentMonth(): Promise<number> {
  "use cache"
  cacheLife("shop")
  const month = new Intl.DateTimeFormat("en", {
    month: "numeric",
    timeZone: "Africa/Casablanca",
  }).format(new Date())
  return Number(month)
}
