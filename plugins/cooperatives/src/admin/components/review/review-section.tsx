import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useModerationTexts } from "../../lib/use-texts"

type ReviewSectionProps = {
  name: "photos" | "texts" | "facts" | "certificates" | "prices"
  children: ReactNode
}

/** A titled part of a review. */
export const ReviewSection = ({ name, children }: ReviewSectionProps) => {
  const t = useModerationTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pt-4">
        {t(`sections.${name}`)}
      </Heading>
      <div className="px-6 py-4">{children}</div>
    </Container>
  )
}
