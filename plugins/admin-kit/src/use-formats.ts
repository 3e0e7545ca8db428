import { useTranslation } from "react-i18next"

const MINOR_UNITS = 100
const BASIS_POINTS = 10_000

/** How amounts, rates and days are written in the language of the admin. */
export const useFormats = () => {
  const { language } = useTranslation().i18n
  return {
    /** Minor units of a currency with two decimals. */
    money: (minor: number, currency_code: string) =>
      new Intl.NumberFormat(language, {
        style: "currency",
        currency: currency_code.toUpperCase(),
        numberingSystem: "latn",
      }).format(minor / MINOR_UNITS),
    /** Hundredths of a percent. */
    percent: (basis_points: number) =>
      new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: 2,
        numberingSystem: "latn",
      }).format(basis_points / BASIS_POINTS),
    /** A day as the shop's clock has it. */
    day: (moment: string) =>
      new Date(moment).toLocaleDateString(language, {
        dateStyle: "medium",
        timeZone: "Africa/Casablanca",
      }),
    /** A day and an hour as the shop's clock has them. */
    moment: (moment: string) =>
      new Date(moment).toLocaleString(language, {
        dateStyle: "medium",
        timeStyle: "short",
        timeZone: "Africa/Casablanca",
      }),
  }
}
