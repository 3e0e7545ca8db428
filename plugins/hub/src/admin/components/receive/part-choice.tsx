import { Button, Heading } from "@medusajs/ui"
import type { PartToReceive } from "../../../types/receipt"
import { useTexts } from "../../lib/use-texts"
import { isReceivable } from "./is-receivable"
import { PartState } from "./part-state"

type PartChoiceProps = {
  parts: PartToReceive[]
  onChoose: (part: PartToReceive) => void
}

/** Whose parcel it is, when an order has several makers. */
export const PartChoice = ({ parts, onChoose }: PartChoiceProps) => {
  const t = useTexts()
  const first = parts.find(isReceivable) ?? parts[0]
  return (
    <section className="flex flex-col gap-3">
      <Heading level="h2">{t("receive.which")}</Heading>
      <ul className="flex flex-col gap-2">
        {parts.map((part) => (
          <li
            key={part.id}
            className="flex flex-col gap-x-4 gap-y-1 sm:flex-row sm:items-center"
          >
            <Button
              variant="secondary"
              size="xlarge"
              className="w-full justify-start sm:w-96"
              autoFocus={part === first}
              onClick={() => onChoose(part)}
            >
              {part.cooperative.name}
            </Button>
            <PartState part={part} />
          </li>
        ))}
      </ul>
    </section>
  )
}
