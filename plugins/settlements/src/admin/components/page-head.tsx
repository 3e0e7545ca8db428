import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type PageHeadProps = { title: string; text: string; children?: ReactNode }

/** What a page is for, and what can be done on it. */
export const PageHead = ({ title, text, children }: PageHeadProps) => (
  <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
    <div className="max-w-lg">
      <Heading>{title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {text}
      </Text>
    </div>
    <div className="flex flex-wrap items-center gap-2">{children}</div>
  </div>
)
