/** Takes a file that is dropped here, or chosen by a button. */
import { useEffect, useId, useState } from 'react';
import type { DragEvent } from 'react';
import { Icon } from '../parts/icons';

export function DropZone({ read }: { readonly read: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const id = useId();

  useEffect(() => {
    // A file that misses the zone would otherwise replace this page.
    const keepPage = (event: Event) => {
      event.preventDefault();
    };
    window.addEventListener('dragover', keepPage);
    window.addEventListener('drop', keepPage);
    return () => {
      window.removeEventListener('dragover', keepPage);
      window.removeEventListener('drop', keepPage);
    };
  }, []);

  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    setSeveral(files !== null && files.length > 1);
    if (file !== undefined && files?.length === 1) read(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={onDrop}
    >
      <Icon name="upload" />
      <p>
        <strong>Drop a CSV or JSON file here</strong>
        <br />
        Jira’s own export, a plain table with a title column, or a search result. It is scored at once and
        stays on this computer; nothing is stored until you say so.
      </p>
      <label className="button" htmlFor={id}>
        Choose a file
        <input
          id={id}
          type="file"
          className="visually-hidden"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      {several && <p role="alert">One file at a time, please.</p>}
    </div>
  );
}
