import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useModerationTexts } from "../../lib/use-texts"
import { Mark } from "./mark"

type FactProps = {
  name: string
  /** As shoppers see it; null for a new product. */
  before: string | null
  after: string
  children: ReactNode
}

/** A claim, marked when it differs from the one in the shop. */
export const Fact = ({ name, before, after, children }: FactProps) => {
  const t = useModerationTexts()
  const changed = before !== null && before !== after
  return (
    <div className="flex flex-col gap-1">
      <span className="txt-compact-small-plus flex items-center gap-2">
        {t(`fields.${name}`)}
        {changed && <Mark kind={before ? "changed" : "added"} />}
      </span>
      {children}
      {changed && before && (
        <Text size="small" className="text-ui-fg-subtle">
          <bdi>{t("inShopIs", { value: before })}</bdi>
        </Text>
      )}
    </div>
  )
}
