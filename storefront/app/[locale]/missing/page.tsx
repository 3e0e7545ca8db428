import { notFound } from "next/navigation"

/** Where addresses without a page are sent: one stored 404 per locale. */
export default function MissingPage() {
  notFound()
}
