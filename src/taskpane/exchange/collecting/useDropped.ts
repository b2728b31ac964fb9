import { useState, type DragEvent } from 'react';

/**
 * Takes files that are dropped anywhere in a view: one that misses the marked place would otherwise
 * be opened by the browser in place of the pane.
 */
export function useDropped(busy: boolean, onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(!busy);
      },
      onDragLeave: (event: DragEvent) => {
        const { currentTarget, relatedTarget } = event;
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        setOver(false);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (!busy && files.length > 0) onFiles(files);
      },
    },
  };
}
