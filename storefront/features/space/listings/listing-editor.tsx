"use client"

import { useState } from "react"
import { useOutbox } from "../offline/outbox/use-outbox"
import { EditorForm, type EditorProps } from "./editor-form"
import { startEditor, type EditorStart } from "./editor-start"

/**
 * The form of a listing. What waits on this phone is shown instead of what the
 * shop has, as soon as the phone's database was read.
 */
export function ListingEditor(props: EditorProps) {
  const { listing, language } = props
  const { ready, operations } = useOutbox()
  const [start, setStart] = useState<EditorStart | null>(null)
  if (ready && !start) {
    setStart(startEditor(listing, operations, language))
  }
  const drawn = start ?? startEditor(listing, [], language)
  return drawn && <EditorForm key={drawn.source} start={drawn} {...props} />
}
