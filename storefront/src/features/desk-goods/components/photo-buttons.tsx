"use client"

import { useRef } from "react"
import { Button } from "@/ui/button"
import styles from "./photos.module.css"

const accept = "image/jpeg,image/png,image/webp,image/avif"

/** Two ways to a photo: the camera, and what the device has. */
export function PhotoButtons({
  camera,
  gallery,
  several,
  fault,
  onFiles,
}: {
  camera: string
  gallery: string
  several?: boolean
  /** The id of what is said to be wrong, while something is. */
  fault?: string
  onFiles: (files: File[]) => void
}) {
  const fromCamera = useRef<HTMLInputElement>(null)
  const fromGallery = useRef<HTMLInputElement>(null)
  const shared = {
    type: "file",
    accept,
    hidden: true,
    onChange: ({ target }: { target: HTMLInputElement }) => {
      const files = [...(target.files ?? [])]
      // The same file can be chosen again after it was removed.
      target.value = ""
      if (files.length) onFiles(files)
    },
  }
  return (
    <div className={styles.buttons}>
      <input {...shared} ref={fromCamera} capture="environment" aria-label={camera} />
      <input {...shared} ref={fromGallery} multiple={several} aria-label={gallery} />
      <Button
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault}
        onClick={() => fromCamera.current?.click()}
      >
        {camera}
      </Button>
      <Button variant="secondary" onClick={() => fromGallery.current?.click()}>
        {gallery}
      </Button>
    </div>
  )
}
