;; -*- lexical-binding: t -*-
;; What the tests ask of Emacs. Arguments and answers are what JSON can hold.
(require 'json)
(require 'flymake)
(require 'subr-x)

(setq make-backup-files nil
      auto-save-default nil
      create-lockfiles nil
      inhibit-startup-screen t
      native-comp-async-report-warnings-errors nil
      lsp-enable-snippet nil
      lsp-restart 'ignore
      lsp-auto-guess-root t
      lsp-warn-no-matched-clients nil)

(defun bsm-message-buffer ()
  (seq-find #'buffer-file-name (buffer-list)))

(defun bsm-text (_)
  (buffer-substring-no-properties (point-min) (point-max)))

(defun bsm-found (start end rule severity)
  `((line . ,(line-number-at-pos start))
    (text . ,(buffer-substring-no-properties start end))
    (rule . ,rule)
    (severity . ,(aref ["error" "warning" "info" "hint"] (1- severity)))))

(defun bsm-flymake-found (diagnostic)
  (let ((sent (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))))
    (bsm-found (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)
               (plist-get sent :code) (plist-get sent :severity))))

(defun bsm-lsp-mode-found (diagnostic)
  (let ((region (lsp--range-to-region (lsp:diagnostic-range diagnostic))))
    (bsm-found (car region) (cdr region)
               (lsp:diagnostic-code? diagnostic) (lsp:diagnostic-severity? diagnostic))))

(defun bsm-diagnostics (_)
  "What is shown; with lsp-mode, what it knows, since Flymake sometimes misses its news."
  (vconcat
   (if (bound-and-true-p lsp-mode)
       (mapcar #'bsm-lsp-mode-found (apply #'append (hash-table-values (lsp-diagnostics))))
     (mapcar #'bsm-flymake-found (flymake-diagnostics)))))

(defun bsm-go-to (place)
  (goto-char (point-min))
  (forward-line (1- (alist-get 'line place)))
  (search-forward (alist-get 'text place) (line-end-position))
  (goto-char (match-beginning 0)))

(defun bsm-action (wanted)
  "Run the action of WANTED's title from the menu of those at the place."
  (bsm-go-to wanted)
  (let ((last-nonmenu-event ?x))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (&rest _) (alist-get 'title wanted))))
      (if (bound-and-true-p lsp-mode)
          (lsp-execute-code-action
           (seq-find (lambda (action) (equal (lsp:code-action-title action) (alist-get 'title wanted)))
                     (lsp-code-actions-at-point)))
        (eglot-code-actions (point) nil nil t)))))

(defun bsm-fixAll (_)
  (bsm-fix-all))

(defun bsm-save (_)
  (save-buffer))

(defun bsm-type (edit)
  "Replace a line, as typing does."
  (goto-char (point-min))
  (forward-line (1- (alist-get 'line edit)))
  (delete-region (point) (line-end-position))
  (insert (alist-get 'text edit)))

(defun bsm-request (method)
  (if (bound-and-true-p lsp-mode)
      (lsp-request (format "textDocument/%s" method) (lsp--text-document-position-params))
    (jsonrpc-request (eglot--current-server-or-lose)
                     (intern (format ":textDocument/%s" method))
                     (eglot--TextDocumentPositionParams))))

(defun bsm-hover (place)
  (bsm-go-to place)
  (let ((answer (bsm-request "hover")))
    (if (hash-table-p answer)
        (gethash "value" (gethash "contents" answer))
      (plist-get (plist-get answer :contents) :value))))

(defun bsm-completions (place)
  (bsm-go-to place)
  (forward-char (length (alist-get 'text place)))
  (vconcat (mapcar (lambda (item)
                     (if (hash-table-p item) (gethash "label" item) (plist-get item :label)))
                   (bsm-request "completion"))))

(defun bsm-ask (name argument)
  "Answer the question NAME, whose ARGUMENT is JSON, in JSON."
  (with-current-buffer (bsm-message-buffer)
    (set-window-buffer (selected-window) (current-buffer))
    (let ((json-object-type 'alist))
      (json-encode (funcall (intern (concat "bsm-" name)) (json-read-from-string argument))))))

(setq server-name (getenv "EDITOR_SOCKET"))
(server-start)
