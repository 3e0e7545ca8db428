import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useAttempt } from "#kit/use-attempt"
import type { RemittancePreview } from "../../../types/remittance"
import { usePaymentWrite } from "../../lib/use-payments"
import { useTexts } from "../../lib/use-texts"
import { CarrierSelect } from "../carrier-select"
import { PreviewSection } from "./preview-section"

type Upload = { carrier: string; file_name: string; content_base64: string }

/** Reads a carrier's file, shows every line, and only then takes it in. */
export const ImportRemittance = ({ carriers }: { carriers: string[] }) => {
  const t = useTexts()
  const attempt = useAttempt()
  const navigate = useNavigate()
  const [carrier, setCarrier] = useState("")
  const [upload, setUpload] = useState<Upload | null>(null)
  const [preview, setPreview] = useState<RemittancePreview | null>(null)
  const reading = usePaymentWrite<{ preview: RemittancePreview }>()
  const taking = usePaymentWrite<{ cash_remittance: { id: string } }>()
  const chosen = carrier || (carriers[0] ?? "")

  const read = async (file: File | undefined) => {
    if (!file) {
      return
    }
    const body = {
      carrier: chosen,
      file_name: file.name,
      content_base64: await toBase64(file),
    }
    setUpload(null)
    setPreview(null)
    await attempt(async () => {
      const path = "cash-remittances/preview"
      setPreview((await reading.mutateAsync({ path, body })).preview)
      setUpload(body)
    })
  }
  const apply = () =>
    attempt(async () => {
      const { cash_remittance } = await taking.mutateAsync({
        path: "cash-remittances/import",
        body: upload ?? {},
      })
      navigate(`/cash/remittances/${cash_remittance.id}`)
    }, t("remit.applied"))
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-2 px-6 py-4">
        <Heading level="h2">{t("remit.new")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("remit.text")}
        </Text>
        <div className="flex flex-wrap items-center gap-4">
          <div className="w-48">
            <CarrierSelect
              carriers={carriers}
              value={chosen}
              onChange={(next) => {
                setCarrier(next)
                setUpload(null)
                setPreview(null)
              }}
            />
          </div>
          {/* Whose file it is must be known before it is read. */}
          {chosen && (
            <Button
              size="small"
              variant="secondary"
              className="focus-within:shadow-borders-focus relative"
              isLoading={reading.isPending}
              asChild
            >
              <label>
                {t("remit.choose")}
                <input
                  id="remittance-file"
                  type="file"
                  accept=".csv,.txt,text/csv"
                  className="sr-only"
                  disabled={reading.isPending}
                  onChange={({ target }) => {
                    void read(target.files?.[0])
                    // The same file may be chosen again after it was corrected.
                    target.value = ""
                  }}
                />
              </label>
            </Button>
          )}
          {upload && (
            <Text size="small" className="text-ui-fg-subtle">
              <bdi>{upload.file_name}</bdi>
            </Text>
          )}
        </div>
      </div>
      {preview && (
        <PreviewSection preview={preview}>
          <Button
            size="small"
            isLoading={taking.isPending}
            disabled={preview.known_remittance_id !== null}
            onClick={apply}
          >
            {t("remit.apply")}
          </Button>
        </PreviewSection>
      )}
    </Container>
  )
}

async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")
  return btoa(text)
}
