import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useAttempt } from "#kit/use-attempt"
import { PaperLinks } from "../components/paper-links"
import { ParcelPapers } from "../components/parcel-papers"
import { useIssueInvoice, usePapers } from "../lib/use-papers"
import { useTexts } from "../lib/use-texts"

const OrderPapersWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const t = useTexts()
  const attempt = useAttempt()
  const papers = usePapers(order.id)
  const issue = useIssueInvoice(order.id)
  const submit = () => attempt(() => issue.mutateAsync(), t("issued"))
  const missing = papers.data?.papers.length === 0
  const hasLeft = order.fulfillments?.some(
    ({ shipped_at, canceled_at }) => shipped_at && !canceled_at
  )
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("title")}
      </Heading>
      <div className="flex flex-col gap-1 px-6 py-4">
        {papers.error && <Text size="small">{papers.error.message}</Text>}
        {papers.data?.papers.map(({ id, kind, number }) => (
          <PaperLinks
            key={id}
            name={`${t(kind)} ${number}`}
            path={`invoices/${id}/file`}
          />
        ))}
        {missing && !hasLeft && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("none")}
          </Text>
        )}
        {missing && hasLeft && (
          <Button
            size="small"
            variant="secondary"
            isLoading={issue.isPending}
            onClick={submit}
          >
            {t("issue")}
          </Button>
        )}
      </div>
      <ParcelPapers order={order} />
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "coopstore-order-papers",
  zone: "order.details.side.after",
})

export default OrderPapersWidget
