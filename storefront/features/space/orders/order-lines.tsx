import { Picture } from "@/components/ui/picture"
import type { SpaceOrder } from "./order"

/** What to put in the parcel: how many of what, with its picture. */
export function OrderLines({ lines }: { lines: SpaceOrder["lines"] }) {
  return (
    <ul className="flex flex-col gap-3">
      {lines.map((line) => (
        <li key={line.id} className="flex items-center gap-3">
          {line.thumbnail && (
            <Picture
              src={line.thumbnail}
              alt=""
              width={56}
              height={56}
              sizes="56px"
              className="size-14 shrink-0 object-cover"
            />
          )}
          <strong className="tabular shrink-0 text-lg whitespace-nowrap">
            {line.quantity} ×
          </strong>
          <span className="min-w-0 leading-snug">
            {line.title}
            {line.variant_title && (
              <bdi className="block text-sm text-reed">
                {line.variant_title}
              </bdi>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
