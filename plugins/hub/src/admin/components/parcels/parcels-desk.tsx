import { Button, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { Pager } from "#kit/pager"
import type { HubStage } from "../../../types/board"
import { enterMovesOn } from "../../lib/enter-moves-on"
import { useBoard } from "../../lib/use-hub"
import { useMoveParcels } from "../../lib/use-move-parcels"
import { useTexts } from "../../lib/use-texts"
import { ParcelsTable } from "./parcels-table"

const LIMIT = 25

/** A stage of parcels on which staff act. */
export type ParcelStage = Extract<HubStage, "packed" | "shipped">

/** Ships parcels, or notes that they arrived, many at a time. */
export const ParcelsDesk = ({ stage }: { stage: ParcelStage }) => {
  const t = useTexts()
  const [offset, setOffset] = useState(0)
  const [chosen, setChosen] = useState<string[]>([])
  const [numbers, setNumbers] = useState<Record<string, string>>({})
  const { data, error } = useBoard({ stage, limit: LIMIT, offset })
  const { ship, deliver, isPending } = useMoveParcels()
  const column = data?.columns.find((each) => each.stage === stage)
  const count = column?.count ?? 0
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done =
      stage === "packed"
        ? await ship(
            chosen.map((id) => ({ id, tracking_number: numbers[id] ?? null }))
          )
        : await deliver(chosen)
    setChosen(chosen.filter((id) => !done.includes(id)))
  }
  return (
    <form onSubmit={submit} onKeyDown={enterMovesOn}>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {column && count === 0 && (
        <Text className="px-6 py-4">{t(`parcels.nothing.${stage}`)}</Text>
      )}
      {count > 0 && (
        <>
          <ParcelsTable
            cards={column?.cards ?? []}
            chosen={chosen}
            onChoose={setChosen}
            numbers={stage === "packed" ? numbers : undefined}
            onNumber={(id, number) => setNumbers({ ...numbers, [id]: number })}
          />
          <div className="px-6 py-4">
            <Button
              type="submit"
              isLoading={isPending}
              disabled={!chosen.length}
            >
              {t(stage === "packed" ? "parcels.ship" : "parcels.deliver", {
                count: chosen.length,
              })}
            </Button>
          </div>
        </>
      )}
      <Pager count={count} limit={LIMIT} offset={offset} onChange={setOffset} />
    </form>
  )
}
