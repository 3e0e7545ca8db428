import { FilesScreen } from "@/features/space/files/files-screen"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function FilesPage() {
  return <FilesScreen space={await requireSpace(await getLocale())} />
}
