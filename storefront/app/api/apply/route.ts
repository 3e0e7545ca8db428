import { receiveApplication } from "@/features/apply/receive-application"

/** Where the public application form goes: its papers are too big for a page. */
export function POST(request: Request): Promise<Response> {
  return receiveApplication(request)
}
