"use client"

import { useEffect, useState } from "react"

/** Whole seconds left, counted down anew whenever `round` changes. */
export function useCountdown(seconds: number, round: number): number {
  const [ends, setEnds] = useState({ round: -1, left: 0 })
  useEffect(() => {
    const until = Date.now() + seconds * 1000
    const tell = () => setEnds({ round, left: Math.max(0, Math.ceil((until - Date.now()) / 1000)) })
    tell()
    if (!seconds) return
    const timer = setInterval(tell, 500)
    return () => clearInterval(timer)
  }, [seconds, round])
  return ends.round === round ? ends.left : seconds
}
