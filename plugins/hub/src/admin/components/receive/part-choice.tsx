import { Button, Heading } from "@medusajs/ui"
import type { PartToReceive } from "../../../types/receipt"
import { useTexts } from "../../lib/use-texts"
import { PartState } from "./part-state"

type PartChoiceProps = {
  parts: PartToReceive[]
  onChoose: (part: PartToReceive) => void
}

/** Whose parcel it is, when an order has several makers. */
export const PartChoice = ({ parts, onChoose }: PartChoiceProps) => {
  const t = useTexts()
  return (
    <section className="flex flex-col gap-3">
      <Heading level="h2">{t("receive.which")}</Heading>
      <ul className="flex flex-col gap-2">
        {parts.map((part, index) => (
          <li key={part.id} className="flex items-center gap-4">
            <Button
              variant="secondary"
              size="xlarge"
              className="w-96 justify-start"
              autoFocus={index === 0}
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
