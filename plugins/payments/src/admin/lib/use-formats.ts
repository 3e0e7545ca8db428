import { useTranslation } from "react-i18next"

const CENTIMES = 100

/** Amounts in minor units and days, as the admin's language writes them. */
export const useFormats = () => {
  const { i18n } = useTranslation()
  return {
    money: (amount: number, currency_code: string) =>
      new Intl.NumberFormat(i18n.language, {
        style: "currency",
        currency: currency_code.toUpperCase(),
      }).format(amount / CENTIMES),
    day: (moment: string) =>
      new Date(moment).toLocaleDateString(i18n.language, {
        dateStyle: "medium",
      }),
  }
}
