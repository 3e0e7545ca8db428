import { Phone } from "@medusajs/icons"
import { useTexts } from "../../lib/use-texts"

/** A number to ring: one press on a telephone, or on a desk that has one. */
export const PhoneLink = ({ phone }: { phone: string | null }) => {
  const t = useTexts()
  return phone ? (
    <a
      href={`tel:${phone}`}
      dir="ltr"
      aria-label={t("ring", { phone })}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small inline-flex items-center gap-1 whitespace-nowrap tabular-nums"
    >
      <Phone />
      {phone}
    </a>
  ) : null
}
