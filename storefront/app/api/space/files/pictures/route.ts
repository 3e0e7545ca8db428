import { passPicture } from "@/features/space/uploads/pass-picture"
import { receiveUpload } from "@/features/space/uploads/receive-upload"

/** Takes a logo or a cover from the profile's plain form. */
export async function POST(request: Request): Promise<Response> {
  return receiveUpload(request, "picture", passPicture)
}
