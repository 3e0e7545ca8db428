import { Button, Input, Label, Text } from "@medusajs/ui"
import { useEffect, useRef, useState, type FormEvent } from "react"
import { useTexts } from "../../lib/use-texts"

type ScanFormProps = {
  isBusy: boolean
  onScan: (code: string) => void
}

/** Where the scanner writes: it types the code, and presses Enter. */
export const ScanForm = ({ isBusy, onScan }: ScanFormProps) => {
  const t = useTexts()
  const [code, setCode] = useState("")
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim()) {
      onScan(code.trim())
      input.current?.select()
    }
  }
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-2">
      <Label htmlFor="scan" weight="plus">
        {t("receive.scan")}
      </Label>
      <div className="flex gap-2">
        <Input
          id="scan"
          ref={input}
          value={code}
          autoComplete="off"
          className="h-14 text-2xl tabular-nums"
          onChange={({ target }) => setCode(target.value)}
        />
        <Button
          type="submit"
          size="large"
          className="h-14 shrink-0"
          isLoading={isBusy}
        >
          {t("receive.find")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("receive.scanHint")}
      </Text>
    </form>
  )
}
