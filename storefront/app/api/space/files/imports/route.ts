import { passImport } from "@/features/space/files/pass-import"

/** Takes a file of listings from the files screen. */
export async function POST(request: Request): Promise<Response> {
  return passImport(request)
}
