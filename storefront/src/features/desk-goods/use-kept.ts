"use client"

import { del, get, set } from "idb-keyval"
import { useCallback, useEffect, useState } from "react"

/** A form's values that survive a closed tab: kept on the device at every change until `forget`. */
export function useKept<Value>(name: string, initial: Value) {
  const [value, setValue] = useState(initial)
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    void get<Value>(name)
      .catch(() => undefined)
      .then((kept) => {
        if (!kept) return
        setValue(kept)
        setTouched(true)
      })
  }, [name])
  useEffect(() => {
    if (touched) void set(name, value).catch(() => undefined)
  }, [name, value, touched])
  const change = useCallback((part: Partial<Value>) => {
    setTouched(true)
    setValue((before) => ({ ...before, ...part }))
  }, [])
  const forget = useCallback(
    async (next?: Value) => {
      setTouched(false)
      if (next) setValue(next)
      await del(name).catch(() => undefined)
    },
    [name]
  )
  return { value, change, forget }
}
