/** The one family of icons; `base.css` gives every one its 1.5-pixel stroke. */
export * from 'lucide-react'
