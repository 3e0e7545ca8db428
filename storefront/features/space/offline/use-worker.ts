"use client"

import { useEffect } from "react"
import { keepAhead, ownKeptPages } from "./kept-pages"
import { registerWorker } from "./register-worker"

type Worker = {
  person: string
  /** The space's address in this language: the worker sees nothing else. */
  scope: string
  /** Screens to keep before they are asked for. */
  ahead: string[]
}

/** Brings the space's service worker, once the page has all it needs. */
export function useWorker({ person, scope, ahead }: Worker): void {
  const paths = ahead.join(" ")
  useEffect(() => {
    if (!("serviceWorker" in navigator)) {
      return
    }
    const bring = () => {
      startWorker(person, scope, paths.split(" ")).catch(console.error)
    }
    if (document.readyState === "complete") {
      bring()
      return
    }
    window.addEventListener("load", bring, { once: true })
    return () => window.removeEventListener("load", bring)
  }, [person, scope, paths])
}

async function startWorker(person: string, scope: string, ahead: string[]) {
  await ownKeptPages(person)
  if (!(await registerWorker(scope))) {
    return
  }
  const { active } = await navigator.serviceWorker.ready
  if (active) {
    keepAhead(active, ahead)
  }
}
