import type { ReactNode } from "react"
import { Pictogram } from "@/components/shop/pictogram"
import { categoryShape } from "@/components/shop/pictogram-shapes"
import { Picture } from "@/components/ui/picture"
import type { StockGroup } from "./stock-line"

/** A product over its sizes. */
export function StockProduct({
  group,
  children,
}: {
  group: StockGroup
  children: ReactNode
}) {
  return (
    <li className="border-t pt-3">
      <h2 className="flex items-center gap-3 font-text text-base leading-snug font-semibold">
        {group.thumbnail ? (
          <Picture
            src={group.thumbnail}
            alt=""
            width={160}
            height={200}
            sizes="3rem"
            className="size-12 shrink-0 object-cover"
          />
        ) : (
          <span className="flex size-12 shrink-0 items-center justify-center bg-sand">
            <Pictogram
              shape={categoryShape(group.category)}
              className="size-9"
            />
          </span>
        )}
        <bdi lang={group.title_language} className="min-w-0">
          {group.title}
        </bdi>
      </h2>
      <ul className="divide-y divide-line">{children}</ul>
    </li>
  )
}
