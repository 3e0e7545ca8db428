import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"

/** Takes a report home as a file. */
export const ExportLink = ({ href }: { href: string }) => {
  const t = useTexts()
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={href} download>
        <ArrowDownTray />
        {t("export")}
      </a>
    </Button>
  )
}
