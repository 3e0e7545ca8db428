import { PreparationScreen } from "@/features/space/orders/preparation/preparation-screen"
import { requireManager } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function PreparePage() {
  return <PreparationScreen space={await requireManager(await getLocale())} />
}
