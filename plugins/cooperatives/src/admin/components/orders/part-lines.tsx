import type { CooperativeOrderRow } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"

/** What a part is made of, a line each, in the direction of its words. */
export const PartLines = ({
  part: { lines },
}: {
  part: Pick<CooperativeOrderRow, "lines">
}) => {
  const t = useTexts()
  return (
    <ul>
      {lines.map(
        ({ id, quantity, title, variant_title, canceled_quantity }) => (
          <li key={id}>
            {quantity} × <bdi>{title}</bdi>
            {variant_title && (
              <>
                {" · "}
                <bdi>{variant_title}</bdi>
              </>
            )}
            {canceled_quantity > 0 && (
              <span className="text-ui-fg-error">
                {" · "}
                {t("canceledPieces", { count: canceled_quantity })}
              </span>
            )}
          </li>
        )
      )}
    </ul>
  )
}
