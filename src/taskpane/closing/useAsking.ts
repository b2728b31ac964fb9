import { useState } from 'react';

/** Whether the form was tried, so that faults are shown; and whether what was asked is put off. */
export function useAsking() {
  const [isTried, setTried] = useState(false);
  const [isPutOff, setPutOff] = useState(false);
  return {
    isTried,
    isPutOff,
    onTry: () => {
      setTried(true);
      setPutOff(false);
    },
    onPutOff: () => {
      setPutOff(true);
    },
  };
}
