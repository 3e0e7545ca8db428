import { Container, Heading, Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { HubNav } from "../../../components/hub-nav"
import { ParcelsDesk } from "../../../components/parcels/parcels-desk"
import { useTexts } from "../../../lib/use-texts"

const ParcelsPage = () => {
  const t = useTexts()
  const [search, setSearch] = useSearchParams()
  const stage = search.get("state") === "shipped" ? "shipped" : "packed"
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("parcels.title")}</Heading>
        <HubNav />
      </div>
      <Tabs value={stage} onValueChange={(state) => setSearch({ state })}>
        <Tabs.List className="px-6 py-4">
          <Tabs.Trigger value="packed">{t("parcels.packed")}</Tabs.Trigger>
          <Tabs.Trigger value="shipped">{t("parcels.shipped")}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value={stage}>
          <ParcelsDesk key={stage} stage={stage} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

export const handle = crumb("hub:nav.parcels")

export default ParcelsPage
