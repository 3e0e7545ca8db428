import {
  passDocument,
  readDocument,
} from "@/features/space/uploads/certificate-document"
import { receiveUpload } from "@/features/space/uploads/receive-upload"

type Context = RouteContext<"/api/space/files/certificates/[id]">

/** Takes a certificate's document from a plain form. */
export async function POST(
  request: Request,
  { params }: Context
): Promise<Response> {
  const { id } = await params
  return receiveUpload(request, "document", (upload) =>
    passDocument(id, upload)
  )
}

/** Shows a certificate's document to its cooperative. */
export async function GET(
  _request: Request,
  { params }: Context
): Promise<Response> {
  return readDocument((await params).id)
}
