import type { CooperativeOrderRow } from "../../lib/types"

/** What a part is made of, a line each, in the direction of its words. */
export const PartLines = ({
  part: { lines },
}: {
  part: Pick<CooperativeOrderRow, "lines">
}) => (
  <ul>
    {lines.map(({ id, quantity, title, variant_title }) => (
      <li key={id}>
        {quantity} × <bdi>{title}</bdi>
        {variant_title && (
          <>
            {" · "}
            <bdi>{variant_title}</bdi>
          </>
        )}
      </li>
    ))}
  </ul>
)
