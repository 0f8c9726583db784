declare module '*.htm' {
  const text: string;
  export default text;
}
