import type { Appearance } from "@stripe/stripe-js"

/** The card form in the shop's pigments; it lives in a frame of Stripe's. */
export const stripeAppearance: Appearance = {
  theme: "flat",
  labels: "above",
  variables: {
    colorPrimary: "#a5431f",
    colorBackground: "#fbf6ec",
    colorText: "#211a15",
    colorTextSecondary: "#6d5f4e",
    colorTextPlaceholder: "#6d5f4e",
    colorDanger: "#9b1c31",
    borderRadius: "2px",
    fontFamily:
      "'Instrument Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif",
    fontSizeBase: "17px",
    spacingUnit: "4px",
  },
  rules: {
    ".Input": { border: "1px solid #6d5f4e", padding: "12px" },
    ".Input:focus": { outline: "3px solid #23408f", outlineOffset: "2px" },
    ".Input--invalid": { border: "1px solid #9b1c31" },
    ".Label": { fontWeight: "600", fontSize: "15px" },
  },
}
