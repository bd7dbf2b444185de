"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { RefusalCode } from "@/lib/api/types"
import { ApiRefusal } from "@/lib/api/refusal"
import { sendPhoto } from "./send-upload"
import type { DeskPhoto } from "./transform"

/** A photo on its way; `refused` says why it stopped. */
export interface PhotoOnItsWay {
  id: string
  file: File
  /** 0 to 1. */
  share: number
  refused?: RefusalCode
}

/** On its way, or stopped by the network alone: what the market refused does not get there. */
export const mayArrive = ({ refused }: PhotoOnItsWay) => !refused || refused === "UNREACHABLE"

/** Sends photos one after another, and again when the network is back; a sent one goes to `onSent`. */
export function usePhotos(onSent: (photo: DeskPhoto) => void) {
  const [photos, setPhotos] = useState<PhotoOnItsWay[]>([])
  const busy = useRef(false)
  const sent = useRef(onSent)
  useEffect(() => {
    sent.current = onSent
  })

  const change = useCallback((id: string, part: Partial<PhotoOnItsWay>) => {
    setPhotos((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)))
  }, [])

  useEffect(() => {
    const next = photos.find((one) => !one.refused)
    if (busy.current || !next) return
    busy.current = true
    sendPhoto(next.file, { onProgress: (share) => change(next.id, { share }) })
      .then((photo) => {
        sent.current(photo)
        setPhotos((before) => before.filter((one) => one.id !== next.id))
      })
      .catch((error: unknown) => change(next.id, { refused: error instanceof ApiRefusal ? error.code : "UNREACHABLE" }))
      .finally(() => {
        busy.current = false
        // Looks for the next one, also where this one was removed meanwhile.
        setPhotos((before) => [...before])
      })
  }, [photos, change])

  const retry = useCallback(() => {
    setPhotos((before) => before.map((one) => (one.refused === "UNREACHABLE" ? { ...one, refused: undefined } : one)))
  }, [])
  useEffect(() => {
    window.addEventListener("online", retry)
    return () => window.removeEventListener("online", retry)
  }, [retry])

  const add = useCallback((files: readonly File[]) => {
    setPhotos((before) => [...before, ...files.map((file) => ({ id: crypto.randomUUID(), file, share: 0 }))])
  }, [])
  const drop = useCallback((id: string) => setPhotos((before) => before.filter((one) => one.id !== id)), [])
  return { photos, add, drop, retry }
}
