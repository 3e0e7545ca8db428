import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTexts } from "../lib/use-texts"

type ReportStateProps = {
  isError: boolean
  isEmpty: boolean
  isPending: boolean
  retry: () => unknown
  children: ReactNode
}

/** A report, or in one sentence why there is none to see. */
export const ReportState = ({
  isError,
  isEmpty,
  isPending,
  retry,
  children,
}: ReportStateProps) => {
  const t = useTexts()
  if (isError) {
    return (
      <div className="flex items-center gap-4 px-6 py-8">
        <Text>{t("failed")}</Text>
        <Button variant="secondary" onClick={retry}>
          {t("retry")}
        </Button>
      </div>
    )
  }
  if (isPending || isEmpty) {
    return (
      <Text className="text-ui-fg-subtle px-6 py-8" role="status">
        {t(isPending ? "loading" : "empty")}
      </Text>
    )
  }
  return children
}
