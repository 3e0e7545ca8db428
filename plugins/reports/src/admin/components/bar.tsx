export type BarProps = {
  value: number
  most: number
  /** Whether less of it would be better. */
  isBad?: boolean
}

/** A row's share of the largest, drawn; the figure beside it says the same. */
export const Bar = ({ value, most, isBad = false }: BarProps) => (
  <div
    className="bg-ui-bg-component h-2 w-full min-w-24 rounded-full"
    aria-hidden
  >
    <div
      className={`${isBad ? "bg-ui-tag-orange-icon" : "bg-ui-tag-green-icon"} h-2 rounded-full`}
      style={{ width: `${widthOf(value, most)}%` }}
    />
  </div>
)

/** A little is still seen; nothing is not. */
const widthOf = (value: number, most: number) =>
  value > 0 && most > 0 ? Math.max((value / most) * 100, 1) : 0
