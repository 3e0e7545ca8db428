import { useTranslation } from "react-i18next"

/** How amounts, rates and days are written in the language of the admin. */
export const useFormats = () => {
  const { language } = useTranslation().i18n
  return {
    /** Minor units of a currency with two decimals. */
    money: (minor: number, currency: string) =>
      new Intl.NumberFormat(language, {
        style: "currency",
        currency: currency.toUpperCase(),
      }).format(minor / 100),
    /** Hundredths of a percent. */
    percent: (basis_points: number) =>
      new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: 2,
      }).format(basis_points / 10_000),
    day: (moment: string) =>
      new Date(moment).toLocaleDateString(language, {
        dateStyle: "medium",
        timeZone: "Africa/Casablanca",
      }),
    moment: (moment: string) =>
      new Date(moment).toLocaleString(language, {
        dateStyle: "medium",
        timeStyle: "short",
        timeZone: "Africa/Casablanca",
      }),
  }
}
