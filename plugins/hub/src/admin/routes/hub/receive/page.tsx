import { Container, Heading, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { useAttempt } from "#kit/use-attempt"
import type { PartToReceive } from "../../../../types/receipt"
import { HubNav } from "../../../components/hub-nav"
import { CountForm } from "../../../components/receive/count-form"
import { isReceivable } from "../../../components/receive/is-receivable"
import { PartChoice } from "../../../components/receive/part-choice"
import { PartState } from "../../../components/receive/part-state"
import { ScanForm } from "../../../components/receive/scan-form"
import { findParts } from "../../../lib/use-hub"
import { useTexts } from "../../../lib/use-texts"

type Scanned = { code: string; parts: PartToReceive[] }

const ReceivePage = () => {
  const t = useTexts()
  const attempt = useAttempt()
  const [search, setSearch] = useSearchParams()
  const [scanned, setScanned] = useState<Scanned | null>(null)
  const [isBusy, setBusy] = useState(false)
  const linked = search.get("code")

  const scan = async (code: string) => {
    setBusy(true)
    await attempt(async () => {
      const { parts } = await findParts(code)
      const open = parts.filter(isReceivable)
      // With one left to come, nobody needs to be asked which.
      setScanned({ code, parts: open.length === 1 ? open : parts })
    })
    setBusy(false)
  }
  const close = () => {
    setScanned(null)
    setSearch({})
  }
  useEffect(() => {
    if (linked) {
      void scan(linked)
    }
  }, [linked])

  const [part, ...others] = scanned?.parts ?? []
  const isOne = Boolean(part) && others.length === 0
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("receive.title")}</Heading>
        <HubNav />
      </div>
      {part && isOne && isReceivable(part) ? (
        <CountForm key={part.id} part={part} onClose={close} />
      ) : (
        <div className="flex flex-col gap-6 px-6 py-6">
          <ScanForm isBusy={isBusy} onScan={scan} />
          {scanned && !part && (
            <Text role="alert">
              {t("receive.unknown", { code: scanned.code })}
            </Text>
          )}
          {part && isOne && (
            <div>
              <Heading level="h2">
                {t("order", { number: part.order_display_id })} ·{" "}
                {part.cooperative.name}
              </Heading>
              <PartState part={part} />
            </div>
          )}
          {part && others.length > 0 && (
            <PartChoice
              parts={[part, ...others]}
              onChoose={(chosen) =>
                setScanned({ code: chosen.id, parts: [chosen] })
              }
            />
          )}
        </div>
      )}
    </Container>
  )
}

export const handle = crumb("hub:nav.receive")

export default ReceivePage
