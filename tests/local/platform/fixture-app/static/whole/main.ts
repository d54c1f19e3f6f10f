/** Lets a journey call everything of the real bridge from inside the page. */
import * as bridge from '@forge/bridge';
import './main.css';

Object.assign(globalThis, { bridge });
