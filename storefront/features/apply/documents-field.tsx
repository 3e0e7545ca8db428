"use client"

import type { ChangeEvent } from "react"
import { Icon } from "@/components/ui/icon"
import { DOCUMENT_TYPES } from "./documents"
import type { KeptDocument } from "./kept-documents"

/** Papers: chosen one by one or together, kept on the device, taken back. */
export function DocumentsField({
  words,
  documents,
  onAdd,
  onRemove,
}: {
  words: {
    documents: string
    documentsHint: string
    remove: string
    optional: string
  }
  documents: KeptDocument[] | null
  onAdd: (files: File[]) => void
  onRemove: (id: number) => void
}) {
  function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])]
    // The list below holds them from here on, and they survive a reload.
    currentTarget.value = ""
    onAdd(files)
  }
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor="documents" className="text-sm font-semibold">
        {words.documents}
        <span className="ms-2 font-normal text-reed">{words.optional}</span>
      </label>
      <p id="documents-hint" className="text-sm text-reed">
        {words.documentsHint}
      </p>
      <input
        id="documents"
        name="documents"
        type="file"
        multiple
        accept={DOCUMENT_TYPES.join(",")}
        aria-describedby="documents-hint"
        onChange={onChange}
        className="min-h-12 w-full rounded-eased border border-reed px-3 py-2.5 text-sm file:me-3 file:border-0 file:bg-sand file:px-3 file:py-1.5 file:font-semibold"
      />
      {documents && documents.length > 0 && (
        <ul className="divide-y divide-line border-y">
          {documents.map(({ id, file }) => (
            <li key={id} className="flex min-h-12 items-center gap-3">
              <Icon name="page" className="size-6 shrink-0 text-clay" />
              <bdi className="min-w-0 grow truncate">{file.name}</bdi>
              <button
                type="button"
                onClick={() => onRemove(id)}
                className="inline-flex size-12 shrink-0 items-center justify-center hover:text-clay"
              >
                <Icon name="trash" />
                <span className="sr-only">
                  {words.remove} {file.name}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
