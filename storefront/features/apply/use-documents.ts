"use client"

import { useCallback, useEffect, useState } from "react"
import {
  dropDocument,
  keepDocument,
  listDocuments,
  type KeptDocument,
} from "./kept-documents"

/** The papers of an application; null while the device's are not read. */
export function useDocuments() {
  const [documents, setDocuments] = useState<KeptDocument[] | null>(null)
  const read = useCallback(async () => setDocuments(await listDocuments()), [])
  useEffect(() => {
    // Where the browser keeps no files, the field works as in a plain form.
    listDocuments().then(setDocuments, console.error)
  }, [])
  return {
    documents,
    add: async (files: File[]) => {
      for (const file of files) {
        await keepDocument(file)
      }
      await read()
    },
    remove: async (id: number) => {
      await dropDocument(id)
      await read()
    },
  }
}
